import { getTranslations } from 'next-intl/server'
import { heardAt } from './two-way-query'
import { TwoWay } from './two-way'

interface Props { organizationId: string; scope: { asOf: string; from: string; windowDays: number; communityId: string | null; topicSlug: string | null; compare: boolean } }

/** Of what people told the organization, how much was answered, how soon, and how much changed something; with the period before where that is asked for. */
export async function TwoWayView({ organizationId, scope }: Props) {
  const looked = { organizationId, ...scope }
  const [now, before, t] = await Promise.all([heardAt(looked), scope.compare ? heardAt({ ...looked, asOf: scope.from }) : null, getTranslations('heard')])
  if (!now.twoWay) return <p className="notice mt-6">{t('unavailable')}</p>
  return <TwoWay heard={now.twoWay} first={now.firstResponse} before={before?.twoWay ?? null} />
}
