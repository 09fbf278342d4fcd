import { getTranslations } from 'next-intl/server'
import { Recovery } from './recovery'
import { recoveredAt } from './recovery-query'
import { weightsOf } from './weights'
import { WordOfMouth } from './word-of-mouth'

interface Props {
  organizationId: string
  scope: { asOf: string; from: string; windowDays: number; communityId: string | null; compare: boolean }
  search: Parameters<typeof weightsOf>[0]
  /** The address of the view, and what it was asked for. */
  path: string
  choices: object
}

/** What became of the cases, with the period before where that is asked for; and how far word of it went. */
export async function RecoveryView({ organizationId, scope, search, path, choices }: Props) {
  const weights = weightsOf(search)
  const looked = { organizationId, ...scope, weights }
  const [now, before, t] = await Promise.all([recoveredAt(looked), scope.compare ? recoveredAt({ ...looked, asOf: scope.from }) : null, getTranslations('heard')])
  const hidden = Object.entries(choices).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  if (!now.recovery) return <p className="notice mt-6">{t('unavailable')}</p>
  return (
    <>
      <Recovery recovery={now.recovery} before={before?.recovery ?? null} />
      {now.wordOfMouth && <WordOfMouth spoken={now.wordOfMouth} weights={weights} path={`${path}#word`} hidden={hidden} />}
    </>
  )
}
