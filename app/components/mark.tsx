/** The mark in its smallest form: three streams that become one. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
      <path className="stream-1" fill="var(--stream)" d="M2 4 C14 4 13 10 22 10 H30 V14.6 H22 C12 14.6 13 11 2 11 Z" />
      <path className="stream-4" fill="var(--stream)" d="M2 15 C12 15 13 15.4 22 15.4 H30 V18.4 H22 C13 18.4 12 18.6 2 18.6 Z" />
      <path className="stream-5" fill="var(--stream)" d="M2 22.6 C13 22.6 12 19.2 22 19.2 H30 V23 H22 C14 23 14 28 2 28 Z" />
    </svg>
  )
}
