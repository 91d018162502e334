"""The demo building: floors drawn as tables in metres (resources/demo/building), turned into the
IMDF map and the wayfinding.json in resources/demo/map by `python -m shared.demo.building`."""
