import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { PolicyName } from '../../graphql/generated/documents/graphql'

/** The policies that a member is asked to agree to before they take part again, on every page. */
export async function Owed({ policies }: { policies: PolicyName[] }) {
  if (policies.length === 0) return null
  const t = await getTranslations('open.policy')
  return (
    <div className="page pt-4">
      <div className="notice flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>{t('askedHere')}</p>
        {policies.map((name) => <Link key={name} prefetch={false} className="button button-small" href={`/policy/${name.toLowerCase()}`}>{t(`name.${name}`)}</Link>)}
      </div>
    </div>
  )
}
