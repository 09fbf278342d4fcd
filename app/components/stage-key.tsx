import { useTranslations } from 'next-intl'
import { stageColour, stages } from './stages'

/** What the colours and outlines of the stages mean. */
export function StageKey() {
  const t = useTranslations('metrics')
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-small" aria-label={t('sankey.key')}>
      {stages.map((stage) => (
        <li key={stage} className="flex items-center gap-2">
          <span aria-hidden className="stage-swatch" data-stage={stage} style={{ '--stage': stageColour(stage) } as React.CSSProperties} />
          {t(`stage.${stage}`)}
        </li>
      ))}
    </ul>
  )
}
