"""What citizens touch, see and hear: kiosk, hall, signs and the phone page."""

import resources as resources  # first: it decides what of Qt is loaded
