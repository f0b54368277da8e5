export default function EcoPage() {
  return <h1>Eco</h1>
}
