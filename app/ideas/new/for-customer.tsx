import { Field, type FieldOf } from '../../components/field'

export interface ForCustomer { summary: string; field: FieldOf }

/** Folded away, for people who speak for an organization: the customer for whom they propose. Open while a name stands in it, so that none goes along unseen. */
export function ForCustomerFold({ summary, field, value, problem }: ForCustomer & { value: string | undefined; problem: string | null }) {
  return (
    <details open={Boolean(value) || undefined}>
      <summary className="link target">{summary}</summary>
      <div className="pt-2"><Field field={field} id={field.name} value={value} problem={problem} /></div>
    </details>
  )
}
