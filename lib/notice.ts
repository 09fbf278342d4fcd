import { cookies } from 'next/headers'

/** A quiet word on the next page: a key of the messages `account.notice`. Readable by scripts, which take it away once it was shown. */
export const NOTICE_COOKIE = 'notice'
const SECONDS = 12

export async function tellNext(notice: string): Promise<void> {
  (await cookies()).set(NOTICE_COOKIE, notice, { path: '/', sameSite: 'lax', maxAge: SECONDS })
}

/** What was left for this page, or null. */
export async function noticeHere(): Promise<string | null> {
  const notice = (await cookies()).get(NOTICE_COOKIE)?.value
  return notice && /^[a-zA-Z.]{1,40}$/.test(notice) ? notice : null
}
