"""The pages that citizens open on their own phones, served in the centre."""
