"""What breaks beneath Kurak on PostgreSQL: processes, connections, the server itself."""
