"""Every terminal with its printer, scanner, card reader and voice."""
