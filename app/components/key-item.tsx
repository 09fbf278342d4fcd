import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { graphql } from '../../graphql/generated/documents'
import type { KeyItemFragment, KeyScope } from '../../graphql/generated/documents/graphql'
import { endKey } from './end-key-action'
import { Moment } from './moment'

export const KeyItemDocument = graphql(`
  fragment KeyItem on ApiKey { id name scopes createdAt expiresAt formerUntil lastUsedAt revokedAt isOpen organization { name } communities { name } }
`)

/** What may be done with a key or by an app, as tags. */
export async function Scopes({ scopes, organization }: { scopes: KeyScope[]; organization?: { name: string } | null }) {
  const t = await getTranslations('keys.scope')
  return (
    <ul className="flex flex-wrap gap-2">
      {scopes.map((scope) => <li key={scope} className="tag h-auto py-0.5 wrap-anywhere">{t(scope, { organization: organization?.name ?? '' })}</li>)}
    </ul>
  )
}

/** One key: what it may do, how long it opens and when it was used, and what can be done about it. `about` and `more` are for who shows it. */
export async function KeyItem({ item, about, more }: { item: KeyItemFragment; about?: ReactNode; more?: ReactNode }) {
  const t = await getTranslations('keys')
  const name = item.name ?? t('unnamed')
  return (
    <li className="flex max-w-3xl flex-col gap-3 py-5">
      <h3 className="text-base"><bdi className="wrap-anywhere">{name}</bdi>{about && <span className="font-normal text-muted"> {about}</span>}</h3>
      <Scopes scopes={item.scopes} organization={item.organization} />
      <p className="hint">
        {t.rich('made', { when: () => <Moment at={item.createdAt} /> })} · {item.lastUsedAt ? t.rich('used', { when: () => <Moment at={item.lastUsedAt ?? ''} /> }) : t('unused')} · {await life(item)}
        {item.communities.length > 0 && <> · {t('writesIn', { communities: item.communities.map((one) => one.name).join(', ') })}</>}
      </p>
      {item.isOpen && item.formerUntil && <p className="hint">{t('former', { date: new Date(item.formerUntil) })}</p>}
      {item.isOpen && (
        <div className="flex flex-col gap-3">
          {more}
          <details>
            <summary className="link target text-small">{t('revoke')}<span className="sr-only">: {name}</span></summary>
            <form action={endKey} className="mt-3 flex flex-wrap items-center gap-3">
              <input type="hidden" name="keyId" value={item.id} /><input type="hidden" name="idempotencyKey" value={randomUUID()} />
              <p>{t('revokeLead')}</p>
              <button className="button button-small" aria-label={t('revokeOf', { name })}>{t('revokeButton')}</button>
            </form>
          </details>
        </div>
      )}
    </li>
  )
}

async function life({ revokedAt, expiresAt, isOpen }: KeyItemFragment): Promise<string> {
  const t = await getTranslations('keys')
  if (revokedAt) return t('revoked', { date: new Date(revokedAt) })
  if (!expiresAt) return t('endless')
  return t(isOpen ? 'until' : 'over', { date: new Date(expiresAt) })
}
