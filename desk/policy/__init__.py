"""The rules of the queues: read, changed, tried on the present queues, switched on."""
