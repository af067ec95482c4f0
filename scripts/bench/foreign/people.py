"""Lists people with calling data with wxc_sdk's asyncio client, as its users write it; one JSON line for each sample, the first is warm-up."""

import asyncio
import json
import os
import sys
import time
import zlib

from wxc_sdk.as_api import AsWebexSimpleApi
from wxc_sdk.as_rest import AsRestSession


def peak_kb() -> int:
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


async def main(samples: int) -> None:
    AsRestSession.BASE = os.environ["WEBEX_BASE_URL"] + "/v1"
    async with AsWebexSimpleApi(tokens=os.environ["WEBEX_ACCESS_TOKEN"]) as api:
        for sample in range(samples + 1):
            begun = time.perf_counter()
            people = checksum = located = phones = 0
            async for person in api.people.list_gen(calling_data=True, max=1000):
                people += 1
                checksum += zlib.crc32(person.person_id.encode())
                located += person.location_id is not None
                phones += len(person.phone_numbers or ())
            seconds = time.perf_counter() - begun
            line = {"sample": sample, "warm_up": sample == 0, "people": people, "checksum": checksum, "located": located, "phones": phones,
                    "seconds": seconds, "peak_kb": peak_kb()}
            print(json.dumps(line), flush=True)


asyncio.run(main(int(sys.argv[1])))
