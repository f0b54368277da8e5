export default function EnterprisesPage() {
  return <h1>Enterprises</h1>
}
