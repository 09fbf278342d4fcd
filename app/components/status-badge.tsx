import { getTranslations } from 'next-intl/server'
import type { StatusKind } from '../../graphql/generated/documents/graphql'

const signs: Record<StatusKind, string> = { OPEN: '○', UNDER_REVIEW: '◔', PLANNED: '◑', IN_PROGRESS: '◕', DONE: '●', DECLINED: '✕', MERGED: '⤳' }

/** Where an idea stands, in the organization's own word or the usual one, with a sign that fills as work proceeds. */
export async function StatusBadge({ status }: { status: { kind: StatusKind; label?: string | null; colour?: number | null } }) {
  const t = await getTranslations('ideas')
  return <span className={status.colour ? `tag tag-coloured stream-${status.colour}` : 'tag'}><span aria-hidden="true" className="pe-1.5">{signs[status.kind]}</span><span className="sr-only">{t('statusLabel')}: </span><bdi>{status.label ?? t(`status.${status.kind}`)}</bdi></span>
}
