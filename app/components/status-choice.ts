import type { StatusKind } from '../../graphql/generated/documents/graphql'

/** What people of the organization may choose; an idea is merged by merging it. */
const settable = ['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED'] as const
export type SettableKind = (typeof settable)[number]

export interface Label { id: string; label: string; kind: StatusKind }

/** The kinds of status, each followed by the organization's own labels for it. */
export function statusOptions(labels: Label[], nameOf: (kind: SettableKind) => string): { value: string; label: string }[] {
  return settable.flatMap((kind) => [
    { value: kind, label: nameOf(kind) },
    ...labels.filter((one) => one.kind === kind).map(({ id, label }) => ({ value: `${kind} ${id}`, label: `${nameOf(kind)}: ${label}` })),
  ])
}

/** The choice that stands for a status as it is. */
export function chosenStatus({ kind, label }: { kind: StatusKind; label?: string | null }, labels: Label[]): string {
  const own = labels.find((one) => one.kind === kind && one.label === label)
  return own ? `${kind} ${own.id}` : kind
}

/** What was chosen: a kind, and a label where one was. */
export function statusIn(choice: FormDataEntryValue | null): { kind: SettableKind; labelId: string | null } | null {
  const [name, labelId = null] = typeof choice === 'string' ? choice.split(' ') : []
  const kind = settable.find((one) => one === name)
  return kind ? { kind, labelId } : null
}
