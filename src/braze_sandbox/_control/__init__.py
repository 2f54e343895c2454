"""What the sandbox has and Braze does not: faults, a clock that can be set, control endpoints and a console."""
