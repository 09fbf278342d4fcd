// Ids of organizations by name (equals by id), a page at a time. $way: 1 from A, -1 from the end.
// Goes on after ($name, $id); $id null: from the start. Costs as much as there are organizations.
MATCH (organization:Organization)
WHERE organization.name >= '' AND organization.id IS NOT NULL AND ($id IS NULL OR CASE $way
  WHEN 1 THEN organization.name > $name OR organization.name = $name AND organization.id > $id
  ELSE organization.name < $name OR organization.name = $name AND organization.id < $id END)
WITH organization.id AS id, organization.name AS name
RETURN id, name
ORDER BY CASE $way WHEN 1 THEN name END, CASE $way WHEN 1 THEN id END, CASE $way WHEN -1 THEN name END DESC, CASE $way WHEN -1 THEN id END DESC
LIMIT $limit
