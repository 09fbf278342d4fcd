import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import { isMailing } from '../../lib/mailer'
import { currentViewer } from '../../lib/session'
import { ask } from '../../lib/urql'
import { FieldForm } from '../components/field-form'
import { MemberLink } from '../components/member-link'
import { Moment } from '../components/moment'
import { reachable } from '../components/reachable'
import { invite, revoke } from './actions'

const InvitationsPage = graphql(`
  query InvitationsPage {
    viewer {
      communities { id slug name }
      broughtBy { handle name deletedAt }
      personalInvitations { id url email note createdAt revokedAt community { id name } guest { handle name deletedAt } }
    }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('invitations.title'), robots: { index: false } }
}

/** The viewer's personal invitations: making one, and who came by which. */
async function Invitations({ searchParams }: { searchParams: Promise<{ community?: string | string[] }> }) {
  if (!await currentViewer()) redirect('/sign-in?return=/invitations')
  const [{ viewer }, t, search] = await Promise.all([ask(InvitationsPage, {}), getTranslations('people.invitations'), searchParams])
  const [communities, invitations] = [viewer?.communities ?? [], viewer?.personalInvitations ?? []]
  const wished = communities.find(({ slug }) => slug === [search.community].flat()[0])?.id ?? ''
  return (
    <div className="page flex flex-col gap-8 py-10">
      <header className="flex flex-col gap-3">
        <h1>{t('title')}</h1>
        <p className="measure">{t('lead')}</p>
        {viewer?.broughtBy && <p>{t.rich('broughtBy', { name: () => viewer.broughtBy && <MemberLink member={viewer.broughtBy} /> })}</p>}
      </header>
      <FieldForm key={invitations[0]?.id} action={invite} submit={t('make')} idempotencyKey={randomUUID()} hidden={{}}
        fields={[
          { name: 'communityId', kind: 'choice', label: t('where'), value: wished, options: [{ value: '', label: t('portal') }, ...communities.map(({ id, name }) => ({ value: id, label: name }))] },
          ...(isMailing() ? [{ name: 'email', kind: 'line' as const, label: t('email'), hint: t('emailHint'), maxLength: 254 }] : []),
          { name: 'note', kind: 'text', label: t('note'), hint: t('noteHint'), rows: 3, maxLength: 500 },
        ]} />
      <section aria-labelledby="made-title">
        <h2 id="made-title">{t('made')}</h2>
        {invitations.length === 0 && <p className="mt-2 text-muted">{t('none')}</p>}
        <ul className="divide-y divide-line">
          {invitations.map(({ id, url, email, note, createdAt, revokedAt, community, guest }) => (
            <li key={id} className="flex max-w-2xl flex-col gap-2 py-5">
              <p><span className="font-semibold">{community?.name ?? t('portal')}</span> <span className="text-small text-muted">· <Moment at={createdAt} /></span></p>
              {email && <p className="text-small text-muted wrap-anywhere">{t('mailed', { email })}</p>}
              {note && <p dir="auto" className="whitespace-pre-line wrap-anywhere">{note}</p>}
              {guest && <p>{t.rich('came', { name: () => <MemberLink member={guest} /> })}</p>}
              {!guest && revokedAt && <p className="text-muted">{t('revoked')}</p>}
              {!guest && !revokedAt && <div className="field"><label htmlFor={id}>{t('link')}</label><input id={id} className="input" readOnly defaultValue={url} /></div>}
              {!guest && (
                <form action={revoke}>
                  <input type="hidden" name="invitationId" value={id} /><input type="hidden" name="act" value={revokedAt ? 'renew' : 'revoke'} /><input type="hidden" name="idempotencyKey" value={randomUUID()} />
                  <button className="button button-quiet">{t(revokedAt ? 'renew' : 'revoke')}</button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

export default reachable(Invitations)
