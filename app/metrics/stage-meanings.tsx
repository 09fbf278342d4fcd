import { useTranslations } from 'next-intl'
import { stageColour, stages } from '../components/stages'
import '../components/stages.css'

/** What each stage means, the furthest last. */
export function StageMeanings() {
  const t = useTranslations('metrics')
  const shown = [...stages].reverse().filter((stage) => stage !== 'NONE')
  return (
    <dl className="measure mt-6 grid gap-x-4 gap-y-2 sm:grid-cols-[max-content_1fr]">
      {shown.map((stage) => (
        <div key={stage} className="contents">
          <dt className="flex items-center gap-2 font-semibold">
            <span aria-hidden className="stage-swatch" data-stage={stage} style={{ '--stage': stageColour(stage) } as React.CSSProperties} />{t(`stage.${stage}`)}
          </dt>
          <dd>{t(`stageMeaning.${stage}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
