import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { ActForm } from '../act-form'
import { workByButton } from './work-actions'
import type { WorkAct } from './work-documents'

/** One button that does one thing with an idea, a task or an outcome. `about`: what its accessible name adds. */
export function WorkButton({ act, path, hidden, about, primary = false, children }: { act: WorkAct; path: string; hidden: Record<string, string>; about?: string; primary?: boolean; children: ReactNode }) {
  return (
    <ActForm action={workByButton} hidden={{ act, path, idempotencyKey: randomUUID(), ...hidden }}>
      <button className={`button button-small ${primary ? 'button-primary' : ''}`}>{children}{about && <span className="sr-only">: {about}</span>}</button>
    </ActForm>
  )
}
