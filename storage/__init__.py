"""The database adapter: tables, one repository a noun, queues, migrations, encryption."""
