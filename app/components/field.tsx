export interface FieldOf {
  name: string
  label: string
  kind: 'line' | 'text' | 'choice' | 'check' | 'radio'
  hint?: string
  value?: string
  required?: boolean
  maxLength?: number
  rows?: number
  options?: { value: string; label: string }[]
  /** Id of its form, for a field that stands outside it. */
  form?: string
}

/** One labelled field with its hint and, after a refusal, its problem. */
export function Field({ field, id, value, problem }: { field: FieldOf; id: string; value: string | undefined; problem: string | null }) {
  const described = [field.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  const shared = { id, name: field.name, form: field.form, autoFocus: problem !== null, required: field.required, 'aria-describedby': described, 'aria-invalid': problem ? true : undefined, className: 'input' }
  if (field.kind === 'check') {
    return (
      <div className="flex items-start gap-3">
        <input {...shared} type="checkbox" value="yes" defaultChecked={value === 'yes'} className="mt-1 size-6 flex-none" />
        <span><label htmlFor={id} className="font-semibold">{field.label}</label><Explained field={field} id={id} problem={problem} /></span>
      </div>
    )
  }
  if (field.kind === 'radio') return <Radios field={field} id={id} value={value} problem={problem} />
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      <Explained field={field} id={id} problem={problem} />
      {field.kind === 'line' && <input {...shared} type="text" dir="auto" maxLength={field.maxLength} defaultValue={value} />}
      {field.kind === 'text' && <textarea {...shared} dir="auto" rows={field.rows ?? 5} maxLength={field.maxLength} defaultValue={value} />}
      {field.kind === 'choice' && (
        <select {...shared} defaultValue={value}>{field.options?.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</select>
      )}
    </div>
  )
}

function Radios({ field, id, value, problem }: { field: FieldOf; id: string; value: string | undefined; problem: string | null }) {
  return (
    <fieldset className="field">
      <legend>{field.label}</legend>
      <Explained field={field} id={id} problem={problem} />
      <div className="flex flex-wrap gap-2">
        {field.options?.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={field.name} value={option.value} defaultChecked={option.value === value} />{option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Explained({ field, id, problem }: { field: FieldOf; id: string; problem: string | null }) {
  return (
    <>
      {field.hint && <p id={`${id}-hint`} className="hint">{field.hint}</p>}
      {problem && <p id={`${id}-problem`} role="alert" className="problem">{problem}</p>}
    </>
  )
}
