export default function GapsPage() {
  return <h1>Gaps</h1>
}
