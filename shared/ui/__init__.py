"""Theme, widgets used twice, event-loop and task glue."""
