import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { GrantOfMemberFragment } from '../../../graphql/generated/documents/graphql'
import { Scopes } from '../../components/key-item'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { endGrant } from './actions'

export const GrantOfMemberDocument = graphql(`
  fragment GrantOfMember on AppGrant { id scopes createdAt lastUsedAt organization { name } app { name url owner { handle name deletedAt } } }
`)

/** The apps that the viewer lets act for them, each with a button that ends it. */
export async function Grants({ grants }: { grants: GrantOfMemberFragment[] }) {
  const t = await getTranslations('keys')
  if (grants.length === 0) return <p className="mt-4">{t('grants.none')}</p>
  return (
    <ul className="mt-2 divide-y divide-line">
      {grants.map(({ id, scopes, createdAt, lastUsedAt, organization, app }) => (
        <li key={id} className="flex max-w-3xl flex-col gap-3 py-5">
          <h3 className="text-base wrap-anywhere"><a className="link" href={app.url} rel="nofollow noreferrer"><bdi>{app.name}</bdi></a></h3>
          <Scopes scopes={scopes} organization={organization} />
          <p className="hint">
            {t.rich('grants.by', { owner: () => <MemberLink member={app.owner} /> })} · {t.rich('grants.agreed', { when: () => <Moment at={createdAt} /> })} · {lastUsedAt ? t.rich('used', { when: () => <Moment at={lastUsedAt} /> }) : t('unused')}
          </p>
          <form action={endGrant}>
            <input type="hidden" name="grantId" value={id} /><input type="hidden" name="idempotencyKey" value={randomUUID()} />
            <button className="button button-small" aria-label={t('grants.endOf', { name: app.name })}>{t('grants.end')}</button>
          </form>
        </li>
      ))}
    </ul>
  )
}
