import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import { ask } from '../../lib/urql'
import { reachable } from '../components/reachable'
import { PolicyDates } from './policy-dates'

const PoliciesPage = graphql(`
  query PoliciesPage { privacy: policy(name: PRIVACY) { ...PolicyDates } rules: policy(name: RULES) { ...PolicyDates } }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('open.policy'))('title') }
}

/** What members and the portal agree on: the privacy policy and the rules. */
export default reachable(async function Policies() {
  const [{ privacy, rules }, t] = await Promise.all([ask(PoliciesPage, {}), getTranslations('open.policy')])
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      <ul className="mt-8 flex max-w-3xl flex-col gap-5">
        {[privacy, rules].map((policy) => (
          <li key={policy.name} className="card flex flex-col gap-2">
            <h2 className="text-large"><Link prefetch={false} className="link target" href={`/policy/${policy.name.toLowerCase()}`}>{t(`name.${policy.name}`)}</Link></h2>
            <PolicyDates policy={policy} />
          </li>
        ))}
      </ul>
    </div>
  )
})
