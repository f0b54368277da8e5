import { isScorable, standingOn, tallyOf } from '#model/eco.ts'
import { Criteria } from '../eco/Criteria.tsx'
import { Figures } from '../eco/Figures.tsx'
import { Form } from '../eco/Form.tsx'
import { Framework } from '../eco/Framework.tsx'
import { Measures } from '../eco/Measures.tsx'
import { Missing } from '../eco/Missing.tsx'
import { Repealed } from '../eco/Repealed.tsx'
import { useAssessments, useCriteria, useSubjects } from '../eco/subjects.ts'
import { Article } from '../parts/Article.tsx'
import { Leads } from '../parts/Leads.tsx'
import { ecoWords as words } from '../words/eco.ts'
import { useSay } from '../words/language.ts'

/** The parks that convert, criterion by criterion: what is required, where each stands, what is missing; never a certificate. */
export default function EcoPage() {
  const say = useSay()
  const subjects = useSubjects()
  const all = useCriteria()
  const assessments = useAssessments()
  const criteria = all.filter(({ repealed }) => !repealed)
  const told = subjects.map((subject) => {
    const { met, of } = tallyOf(criteria.map((criterion) => standingOn(criterion, subject.ids, assessments)))
    return `${say(subject.name)} ${say(words.meets)} ${met}/${of}`
  })
  const judged = assessments.some(
    ({ criterion, finding }) =>
      (finding === 'met' || finding === 'not_met') && criteria.some((each) => each.id === criterion && isScorable(each)),
  )
  return (
    <Article
      title={`${say(words.title)}: ${judged ? `${told.join(', ')} ${say(words.criteria)}` : say(words.none)}`}
      lead={say(words.lead)}
      ready={all.length > 0 && subjects.length > 0}
    >
      <Leads datasets={['eco_criteria', 'eco_assessments', 'eco_indicators']} />
      <Criteria criteria={criteria} subjects={subjects} assessments={assessments} />
      <Missing criteria={criteria} subjects={subjects} assessments={assessments} />
      <Measures subjects={subjects} />
      <Figures subjects={subjects} />
      <Form subjects={subjects} />
      <Framework subjects={subjects} />
      <Repealed criteria={all.filter(({ repealed }) => repealed)} />
    </Article>
  )
}
