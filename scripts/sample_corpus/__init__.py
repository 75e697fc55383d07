# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the sample corpus: reads the sources, lays them out, gives each the forms it asks for, packs the archives."""
