import { useTranslations } from 'next-intl'
import type { Stage } from '../../graphql/generated/documents/graphql'
import { activeStages, stageColour } from './stages'
import './stages.css'

export interface StageTotal { stage: Stage; members: number }

/** The active members by stage as one bar, widths to scale, with its numbers in words beside it. */
export function StageBar({ counts }: { counts: StageTotal[] }) {
  const t = useTranslations('metrics')
  const levels = activeStages.map((stage) => ({ stage, members: counts.find((count) => count.stage === stage)?.members ?? 0 }))
  const asleep = counts.filter((count) => count.stage === 'DORMANT' || count.stage === 'LEFT')
  return (
    <div className="my-4">
      <div aria-hidden className="stage-bar">
        {levels.filter((level) => level.members > 0).map((level) => (
          <span key={level.stage} style={{ flexGrow: level.members, background: stageColour(level.stage) }} />
        ))}
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-small">
        {[...levels, ...asleep].map((level) => (
          <li key={level.stage} className="flex items-center gap-2">
            <span aria-hidden className="stage-swatch" data-stage={level.stage} style={{ '--stage': stageColour(level.stage) } as React.CSSProperties} />
            {t('stageCount', { stage: t(`stage.${level.stage}`), members: level.members })}
          </li>
        ))}
      </ul>
    </div>
  )
}
