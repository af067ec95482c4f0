"""Resets call forwarding of everybody with wxc_sdk's asyncio client, twenty requests at a time, in the manner of its own example: list the
calling users, then gather one coroutine per user. Reads, switches off, writes back. Prints one JSON line."""

import asyncio
import json
import os
import time

from wxc_sdk.as_api import AsWebexSimpleApi
from wxc_sdk.as_rest import AsRestSession


def peak_kb() -> int:
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


async def reset(api: AsWebexSimpleApi, person_id: str) -> None:
    settings = await api.person_settings.forwarding.read(entity_id=person_id)
    kinds = settings.call_forwarding
    for kind in (kinds.always, kinds.busy, kinds.no_answer, settings.business_continuity):
        kind.enabled = False
    await api.person_settings.forwarding.configure(entity_id=person_id, forwarding=settings)


async def main() -> None:
    AsRestSession.BASE = os.environ["WEBEX_BASE_URL"] + "/v1"
    async with AsWebexSimpleApi(tokens=os.environ["WEBEX_ACCESS_TOKEN"], concurrent_requests=20) as api:
        users = [user for user in await api.people.list(calling_data=True, max=1000) if user.location_id]
        begun = time.perf_counter()
        await asyncio.gather(*[reset(api, user.person_id) for user in users])
        seconds = time.perf_counter() - begun
    print(json.dumps({"users": len(users), "seconds": seconds, "peak_kb": peak_kb()}))


asyncio.run(main())
