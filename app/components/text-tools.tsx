import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { Reaction, TextToolsFragment } from '../../graphql/generated/documents/graphql'
import { actOnText } from './text-action'

export const TextToolsDocument = graphql(`
  fragment TextTools on Comment {
    id editedAt withdrawnAt viewerIsAuthor viewerMayRestore viewerThanked
    reactions { reaction count viewerReacts }
    mentions { handle }
  }
`)
export const PostToolsDocument = graphql(`
  fragment PostTools on Post {
    id editedAt withdrawnAt viewerIsAuthor viewerMayRestore viewerThanked
    reactions { reaction count viewerReacts }
    mentions { handle }
  }
`)

/** A comment or post, as far as its tools need it. */
export type Tooled = Omit<TextToolsFragment, '__typename'>

const signs: Record<Reaction, string> = { AGREE: '✓', THANKS: '♥', INSIGHT: '✦', SMILE: '☺' }
const kinds = Object.keys(signs) as Reaction[]

/** What can be done with a text, at the text: a sign, thanks, changing and withdrawing one's own, and what else folds open beside these; where it was withdrawn, undoing that. */
export function TextTools({ text, path, children }: { text: Tooled; path: string; children?: React.ReactNode }) {
  const t = useTranslations('talk')
  if (text.withdrawnAt) return text.viewerMayRestore ? <TextButton act="restore" textId={text.id} path={path}>{t('restore')}</TextButton> : null
  const given = kinds.flatMap((kind) => text.reactions.filter(({ reaction }) => reaction === kind))
  const name = ({ reaction, count, viewerReacts }: (typeof given)[number]) => t('given', { sign: t(`sign.${reaction}`), count, own: viewerReacts ? 'yes' : 'no' })
  return (
    <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-1 text-small">
      {given.map((one) => (text.viewerIsAuthor
        ? <span key={one.reaction} className="tag"><span aria-hidden="true">{signs[one.reaction]} {one.count}</span><span className="sr-only">{name(one)}</span></span>
        : <TextButton key={one.reaction} act={one.viewerReacts ? 'withdrawReaction' : 'react'} textId={text.id} path={path} reaction={one.reaction} pressed={one.viewerReacts} label={name(one)}>{signs[one.reaction]} {one.count}</TextButton>))}
      {!text.viewerIsAuthor && (
        <details className="open:basis-full">
          <summary className="target">{t('react')}</summary>
          <div className="flex flex-wrap gap-1 py-1">
            {kinds.filter((kind) => !given.some(({ reaction }) => reaction === kind)).map((kind) => (
              <TextButton key={kind} act="react" textId={text.id} path={path} reaction={kind}><span aria-hidden="true">{signs[kind]}</span>{t(`sign.${kind}`)}</TextButton>
            ))}
            <TextButton act={text.viewerThanked ? 'endThanks' : 'thank'} textId={text.id} path={path} pressed={text.viewerThanked}>{t(text.viewerThanked ? 'thanked' : 'thank')}</TextButton>
          </div>
        </details>
      )}
      {text.editedAt && <Link prefetch={false} className="link target" href={`/texts/${text.id}`}>{t('edited')}</Link>}
      {text.viewerIsAuthor && <Link prefetch={false} className="link target" href={`/texts/${text.id}?return=${encodeURIComponent(path)}#change`}>{t('change')}</Link>}
      {text.viewerIsAuthor && <TextButton act="withdraw" textId={text.id} path={path}>{t('withdraw')}</TextButton>}
      {children}
    </div>
  )
}

/** One button that does one thing with a text, without scripts too. */
export function TextButton({ act, textId, path, reaction, postId, pressed, label, children }: {
  act: string; textId: string; path: string; reaction?: Reaction; postId?: string; pressed?: boolean; label?: string; children: React.ReactNode
}) {
  const hidden = { act, textId, path, idempotencyKey: randomUUID(), ...(reaction && { reaction }), ...(postId && { postId }) }
  return (
    <form action={actOnText}>
      {Object.entries(hidden).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
      <button className={`button button-quiet ${pressed ? 'button-pressed' : ''}`} aria-label={label} aria-pressed={pressed}>{children}</button>
    </form>
  )
}
