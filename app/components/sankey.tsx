import { useFormatter, useTranslations } from 'next-intl'
import { useId } from 'react'
import { StageKey } from './stage-key'
import { type SankeyWords, TallSankey, WideSankey } from './sankey-drawing'
import type { Step } from './sankey-layout'
import { SankeyTable } from './sankey-table'
import { activeStages, stages } from './stages'
import './stages.css'

/** People moving between stages, step after step: a picture for those who look, its sentence, and a table with the same numbers. */
export function Sankey({ steps }: { steps: Step[] }) {
  const t = useTranslations('metrics')
  const format = useFormatter()
  const id = useId()
  const date = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const day = (instant: string | undefined) => (instant ? format.dateTime(new Date(instant), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) : '')
  const last = steps.at(-1)
  const counts = stages.filter((stage) => activeStages.includes(stage)).map((stage) => (
    t('stageCount', { stage: t(`stage.${stage}`), members: (last?.flows ?? []).reduce((sum, flow) => sum + (flow.to === stage ? flow.members : 0), 0) })))
  const words: SankeyWords = {
    date,
    node: (node, last) => (last ? t('sankey.lastNode', { stage: t(`stage.${node.stage}`), members: node.members }) : format.number(node.members)),
    link: (link) => t('sankey.link', { members: link.members, from: t(`stage.${link.from.stage}`), to: t(`stage.${link.to.stage}`) }),
  }
  return (
    <figure className="my-6">
      <p id={id} className="sr-only">{t('sankey.sentence', { from: day(steps[0]?.from), to: day(last?.to), counts: format.list(counts) })}</p>
      <div className="hidden md:block"><WideSankey steps={steps} words={words} id={id} /></div>
      <div className="md:hidden"><TallSankey steps={steps} words={words} id={id} /></div>
      <StageKey />
      <figcaption className="mt-3 text-small text-muted">{t('sankey.caption')}</figcaption>
      <details className="mt-2">
        <summary>{t('sankey.asTable')}</summary>
        <SankeyTable steps={steps} date={date} />
      </details>
    </figure>
  )
}
