import { useTranslations } from 'next-intl'
import type { Stage } from '../../graphql/generated/documents/graphql'
import { activeStages, stageColour } from './stages'
import './stages.css'

/** The way from interest to a value network, with the step where somebody is; none for who is away. */
export function StageSteps({ stage }: { stage: Stage }) {
  const t = useTranslations('metrics')
  const here = activeStages.indexOf(stage)
  return (
    <ol className="stage-steps">
      {activeStages.map((step, index) => (
        <li key={step} aria-current={index === here ? 'step' : undefined} data-reached={index <= here || undefined} style={{ '--stage': stageColour(step) } as React.CSSProperties}>
          {t(`stage.${step}`)}
        </li>
      ))}
    </ol>
  )
}
