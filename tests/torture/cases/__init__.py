"""The cases of the torture folder. Each is a function `case_name(folder)` that fills a folder of its own."""
