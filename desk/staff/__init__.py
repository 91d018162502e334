"""Who works here: the list for administrators, one's own PIN for everybody."""
