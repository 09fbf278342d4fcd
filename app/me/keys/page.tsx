import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { KeyItem } from '../../components/key-item'
import { Part } from '../../components/part'
import { reachable } from '../../components/reachable'
import { SecretForm } from '../../components/secret-form'
import { rotateKey } from './actions'
import { Grants } from './grants'
import { NewKey } from './new-key'

const MyKeys = graphql(`
  query MyKeys {
    viewer { represents { id name communities(first: 50) { nodes { id name } } } communities { id name } keys { ...KeyItem } grants { ...GrantOfMember } }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys'))('title'), robots: { index: false } }
}

const GRACE = [24, 1, 0]

/** The viewer's keys and the apps that act for them: making, rotating and ending them. */
async function Keys({ searchParams }: { searchParams: Promise<{ organization?: string | string[] }> }) {
  if (!await currentViewer()) redirect('/sign-in?return=/me/keys')
  const [{ viewer }, t, search] = await Promise.all([ask(MyKeys, {}), getTranslations('keys'), searchParams])
  const [keys, organizations] = [viewer?.keys ?? [], viewer?.represents ?? []]
  const communities = [...(viewer?.communities ?? []), ...organizations.flatMap((one) => one.communities.nodes)]
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      <p className="measure mt-3 text-muted">{t('never')}</p>
      <Part id="keys" title={t('yours')}>
        {keys.length === 0 && <p className="mt-4">{t('none')}</p>}
        <ul className="mt-2 divide-y divide-line">
          {keys.map((item) => <KeyItem key={item.id} item={item} more={<Rotate id={item.id} name={item.name ?? t('unnamed')} />} />)}
        </ul>
      </Part>
      <Part id="new" title={t('make')}>
        <div className="mt-4"><NewKey organizations={organizations} communities={[...new Map(communities.map((one) => [one.id, one])).values()]} wished={[search.organization].flat()[0] ?? ''} /></div>
      </Part>
      <Part id="apps" title={t('grants.title')}>
        <Grants grants={viewer?.grants ?? []} />
        <p className="mt-4"><Link prefetch={false} className="link target" href="/me/apps">{t('grants.own')}</Link></p>
      </Part>
    </div>
  )
}

async function Rotate({ id, name }: { id: string; name: string }) {
  const t = await getTranslations('keys')
  return (
    <details>
      <summary className="link target text-small">{t('rotate')}<span className="sr-only">: {name}</span></summary>
      <div className="mt-3">
        <SecretForm action={rotateKey} submit={t('rotateButton')} primary={false} idempotencyKey={randomUUID()} hidden={{ keyId: id }} words={{ shown: t('shown'), label: t('secret') }}
          fields={[{ name: 'graceHours', kind: 'choice', label: t('grace'), hint: t('graceHint'), value: '24', options: GRACE.map((hours) => ({ value: String(hours), label: t('hours', { hours }) })) }]} />
      </div>
    </details>
  )
}

export default reachable(Keys)
