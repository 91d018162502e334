"""SQLAlchemy tables, queries, migrations and the change feed."""
