import { getFormatter, getTranslations } from 'next-intl/server'
import { graphql } from '../../../../../graphql/generated/documents'
import type { OverTimeFragment } from '../../../../../graphql/generated/documents/graphql'
import { pictureStreams } from '../../../../components/confluence-streams'
import { streamWords } from '../../../../components/confluence-words'
import { TallSteps, WideSteps, type DrawingWords } from './drawing'
import { joinSmall, read, totals, type Step, type StepStream } from './steps'
import { StepsTable } from './steps-table'

export const OverTimeDocument = graphql(`
  fragment OverTime on ConfluenceOverTime {
    stepDays steps { from to value people streams { ...StepStream } newStreams { ...StepStream } }
  }
  fragment StepStream on Stream { pool people source { id slug name } communities { id slug name } }
`)

/** So many new streams are named in a sentence. */
const FEW = 5

async function shown({ steps }: OverTimeFragment): Promise<Step[]> {
  const words = await streamWords()
  return Promise.all(steps.map(async ({ from, to, value, people, streams, newStreams }) => {
    const drawn = await pictureStreams({ people, streams, newStreams }, words)
    return { from, to, value, people, streams: drawn.map(({ key, name, colour, people: here, isNew }) => ({ key, name, colour, people: here, isNew })) }
  }))
}

/** Confluence step by step: what it means in words, a bar for each step with its streams by name, a key, and the same as a table. */
export async function OverTime({ answer }: { answer: OverTimeFragment | null | undefined }) {
  const [t, format] = [await getTranslations('desk.confluence'), await getFormatter()]
  if (!answer) return <p className="notice mt-6">{t('unavailable')}</p>
  const steps = await shown(answer)
  const { last, fullest, largest, share, course, fresh, isEmpty } = read(steps)
  if (isEmpty || !last || !largest) return <p className="notice mt-6">{t('empty')}</p>
  const day = (instant: string) => format.dateTime(new Date(Date.parse(instant) - 1), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const days = answer.stepDays
  const named = ({ key, name }: StepStream) => (key === 'pool' ? t('homeless') : name)
  const drawn = joinSmall(steps, t('smaller'))
  const words: DrawingWords = { day, value: (step) => format.number(step.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }), piece: (name, people) => t('piece', { name, people }) }
  const label = t('label', { steps: steps.length, days, last: last.people, groups: last.streams.length, most: fullest?.people ?? 0, when: fullest ? day(fullest.to) : '' })
  return (
    <>
      <p className="measure mt-6 text-large">{t('last', { days, people: last.people, groups: last.streams.length, value: last.value })} {course && t(`course.${course}`, { days })}</p>
      <p className="measure mt-3">{share !== null && t('largest', { name: named(largest), share })}{fresh.length > 0 && <> {t('fresh', { names: format.list([...fresh.slice(0, FEW).map(named), ...(fresh.length > FEW ? [t('freshMore', { count: fresh.length - FEW })] : [])]) })}</>}</p>
      <figure className="mt-5">
        <WideSteps steps={drawn} words={words} label={label} />
        <TallSteps steps={drawn} words={words} label={label} />
        <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small sm:hidden">
          {totals(drawn).map(({ key, name, colour }) => <li key={key} className={`flex items-center gap-2 ${colour}`}><span aria-hidden className="confluence-swatch" /><bdi>{name}</bdi></li>)}
        </ul>
        <figcaption className="mt-2 max-w-4xl text-small text-muted">{t('caption', { days })}</figcaption>
      </figure>
      <details className="mt-3"><summary className="target">{t('asTable')}</summary><StepsTable steps={steps} /></details>
    </>
  )
}
