// Forgets the plans of all statements: each is made anew when it is asked next. No parameters. One row: value.
CALL db.clearQueryCaches()
