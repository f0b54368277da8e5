export default function EnterprisePage() {
  return <h1>Enterprise</h1>
}
