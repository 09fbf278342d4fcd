import { expect, test } from './journey'
import { unique } from './people'

test('an administrator makes an organization, it starts a community, and says what it does with an idea there', async ({ page, somebody, signIn, newIdea, graph }) => {
  const [organization, community] = [`Harbour board ${unique()}`, `Quay users ${unique()}`]
  await signIn(await somebody({ role: 'ADMINISTRATOR' }))
  await page.goto('/organizations')
  await page.getByRole('link', { name: 'Make an organization' }).click()
  await page.getByLabel('Name').fill(organization)
  await page.getByLabel('Who is it?').fill('Looks after the quays.')
  await page.getByRole('button', { name: 'Make the organization' }).click()
  await expect(page.getByRole('heading', { level: 1, name: organization })).toBeVisible()

  await page.getByRole('link', { name: 'Start a community' }).click()
  await expect(page.getByLabel('Which organization stands behind it?').getByRole('option', { selected: true })).toHaveText(organization)
  await page.getByLabel('Name').fill(community)
  await page.getByRole('button', { name: 'Start the community' }).click()
  await expect(page.getByRole('heading', { level: 1, name: community })).toBeVisible()
  await expect(page.getByRole('link', { name: organization })).toBeVisible()

  const [{ id: communityId }] = await graph('MATCH (community:Community {slug: $slug}) RETURN community.id AS id', { slug: new URL(page.url()).pathname.split('/').pop() }) as [{ id: string }]
  const idea = await newIdea({ communityId })
  await page.goto(`/ideas/${idea.slug}`)
  await page.getByText('Change status').click()
  await page.getByRole('complementary').getByLabel('Status', { exact: true }).selectOption('Planned')
  await page.getByLabel('Your own word for it').fill('in the 2027 budget')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('in the 2027 budget').first()).toBeVisible()
})

test('a member who administers nothing is told so, and the form is not there', async ({ page, signIn }) => {
  await signIn()
  await page.goto('/organizations/new')
  await expect(page.getByText('Only those who administer this portal can make an organization.')).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveCount(0)
})
