// Removing a property takes the write lock of a node only when the database knows the property's name, and `lock` is never set.

CALL db.createProperty('lock');
