import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { FieldForm } from '../../components/field-form'
import { MemberLink } from '../../components/member-link'
import { work } from './work-actions'
import { WorkButton } from './work-button'
import type { IdeaWork } from './work-query'

/** Who makes the idea, and how to become one of them or to be one no longer. */
export async function Makers({ idea, signedIn }: { idea: IdeaWork; signedIn: boolean }) {
  const t = await getTranslations('work.makers')
  const { id: ideaId, credits, viewerInvitation, viewerIsAuthor, isOrphaned, mergedInto } = idea
  const path = `/ideas/${idea.slug}`
  if (credits.length < 2 && !viewerInvitation && !viewerIsAuthor && !isOrphaned) return null
  return (
    <section aria-labelledby="makers" className="card flex flex-col gap-3">
      <h2 id="makers" className="font-sans text-base font-semibold tracking-normal">{t('title')}</h2>
      {credits.length > 0 && (
        <ul className="flex flex-col gap-1">
          {credits.map(({ role, member }) => <li key={member.id} className="target flex-wrap gap-x-2"><MemberLink member={member} /><span className="text-small text-muted">{t(role)}</span></li>)}
        </ul>
      )}
      {viewerInvitation && (
        <div className="notice flex flex-col gap-3">
          <p>{t('asked', { name: viewerInvitation.invitedBy.deletedAt ? t('somebody') : viewerInvitation.invitedBy.name })}</p>
          <div className="flex flex-wrap gap-2">
            {!mergedInto && <WorkButton act="acceptCoAuthorship" path={path} hidden={{ ideaId }} primary>{t('accept')}</WorkButton>}
            <WorkButton act="declineCoAuthorship" path={path} hidden={{ ideaId }}>{t('decline')}</WorkButton>
          </div>
        </div>
      )}
      {isOrphaned && !mergedInto && <div className="flex flex-col gap-3"><p className="text-muted">{t('orphaned')}</p><WorkButton act="adoptIdea" path={path} hidden={{ ideaId }}>{t(signedIn ? 'adopt' : 'adoptSignIn')}</WorkButton></div>}
      {viewerIsAuthor && <ForAuthors idea={idea} path={path} />}
    </section>
  )
}

async function ForAuthors({ idea, path }: { idea: IdeaWork; path: string }) {
  const t = await getTranslations('work.makers')
  const { id: ideaId, invitations, suggestedCoAuthors: suggested, credits, mergedInto } = idea
  const last = credits.filter(({ role, member }) => role !== 'MAKER' && !member.deletedAt).length === 1
  return (
    <>
      {invitations.length > 0 && (
        <ul aria-label={t('waiting')} className="flex flex-col gap-2">
          {invitations.map(({ member }) => (
            <li key={member.id} className="flex flex-wrap items-center gap-2"><MemberLink member={member} /><span className="text-small text-muted">{t('waits')}</span>
              <WorkButton act="withdrawCoAuthorInvitation" path={path} hidden={{ ideaId, memberId: member.id }} about={member.name}>{t('withdraw')}</WorkButton></li>
          ))}
        </ul>
      )}
      {!mergedInto && (
        <details>
          <summary className="link target">{t('invite')}</summary>
          <div className="flex flex-col gap-4 pt-3">
            {suggested.length > 0 && (
              <ul aria-label={t('suggested')} className="flex flex-col gap-2">
                {suggested.map((member) => (
                  <li key={member.id} className="flex flex-wrap items-center gap-2"><MemberLink member={member} /><WorkButton act="inviteCoAuthor" path={path} hidden={{ ideaId, handle: member.handle }} about={member.name}>{t('inviteThem')}</WorkButton></li>
                ))}
              </ul>
            )}
            <FieldForm action={work} submit={t('send')} primary={false} idempotencyKey={randomUUID()} hidden={{ act: 'inviteCoAuthor', ideaId, path }}
              fields={[{ name: 'handle', kind: 'line', label: t('handle'), hint: t('handleHint'), required: true, maxLength: 80 }]} />
          </div>
        </details>
      )}
      <details>
        <summary className="link target">{t('leave')}</summary>
        <div className="flex flex-col gap-3 pt-3">
          <p className="hint">{t(last ? 'leaveLast' : 'leaveHint')}</p>
          <WorkButton act="leaveIdea" path={path} hidden={{ ideaId, ...(last ? { orphan: 'yes' } : {}) }}>{t(last ? 'leaveOrphan' : 'leaveNow')}</WorkButton>
        </div>
      </details>
    </>
  )
}
