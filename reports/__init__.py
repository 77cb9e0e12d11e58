"""Pictures and files made from a patient's own entries."""
