-- Runs once, when the Postgres volume is empty: the demo squad lives in a database of its own.
create database freshlegs_demo;
