"""The map of a hospital: its model, the graph, routes, and directions people can follow. Pure."""
