import type { Db } from '../db'
import { writeAcceptance } from './accept-policy'
import { policiesInForce } from './owed-policies'
import { PolicyName } from './policy-versions'

/** Notes that a member agrees to the policies that hold at an instant; with `versionIds`, to those of them that they were shown. */
export async function agree(db: Db, { memberId, at, versionIds }: { memberId: string, at: number, versionIds?: string[] }): Promise<void> {
  const inForce = await policiesInForce(db, { policies: PolicyName.options, memberId, at })
  for (const { versionId } of inForce.filter((one) => versionIds?.includes(one.versionId) ?? true)) {
    await writeAcceptance(db, { memberId, versionId, key: `${memberId}@${versionId}`, at })
  }
}
