import { useTranslations } from 'next-intl'
import { levelOf } from './stages'

/** The stage of a community in a few words, behind other facts; nothing while it cannot be had. */
export function LevelWords({ stage }: { stage: { level: number } | null | undefined }) {
  const t = useTranslations('metrics')
  return stage ? <> · {t(`level.${levelOf(stage)}`)}</> : null
}
