export default function ZonesPage() {
  return <h1>Zones</h1>
}
