export default function SubmissionsPage() {
  return <h1>Submissions</h1>
}
