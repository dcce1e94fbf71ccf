"""The spoken voice of the hall: clips, the list of them and the scripts that made them."""
