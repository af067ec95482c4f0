//! `Network` and `SIP`.

use serde_json::{Value, json};

use super::Scene;

pub fn network(scene: &Scene<'_>) -> Value {
    let device = scene.device;
    let is_wireless = device.interface == "wireless";
    let switch = format!("sw-{}-{:02}", device.ip[1], device.ip[2] % 24 + 1);
    let port = format!("GigabitEthernet1/0/{}", device.ip[3] % 48 + 1);
    let mut one = json!({
        "id": 1,
        "ActiveInterface": if is_wireless { "WLAN" } else { "LAN" },
        "DNS": {
            "Domain": { "Name": "corp.example.com" },
            "Server": [{ "id": 1, "Address": "10.0.0.53" }, { "id": 2, "Address": "10.0.1.53" }],
        },
        "Ethernet": { "MacAddress": device.mac_text(), "Speed": if is_wireless { "off" } else { "1000full" } },
        "IEEE8021X": { "Status": "Off" },
        "IPv4": { "Address": device.ip_text(), "Gateway": device.gateway_text(), "SubnetMask": "255.255.255.0" },
        "VLAN": { "Voice": { "VlanId": "Off" } },
        "Wifi": { "InterfaceEnabled": if is_wireless { "On" } else { "Off" }, "Status": if is_wireless { "Connected" } else { "Disconnected" } },
    });
    if is_wireless {
        let wifi = &mut one["Wifi"];
        wifi["SSID"] = json!("corp-wireless");
        wifi["Channel"] = json!(44);
        wifi["Frequency"] = json!(5220);
        wifi["RSSI"] = json!(-68 - i64::from(device.mac[5] % 12));
        wifi["Noise"] = json!(-92);
        wifi["SNR"] = json!(24 - i64::from(device.mac[5] % 12));
        wifi["Speed"] = json!(260);
        wifi["Type"] = json!("Wpa2-eap-tls");
    } else {
        one["CDP"] = json!({
            "Address": device.gateway_text(), "DeviceId": switch, "Duplex": "Full", "Platform": "cisco C9300-48UXM", "PortID": port,
            "SysName": switch, "VoIPApplianceVlanID": "Off",
        });
    }
    json!([one])
}

pub fn sip(scene: &Scene<'_>) -> Value {
    let uri = &scene.device.sip;
    json!({
        "AlternateURI": { "Primary": { "URI": uri } },
        "Registration": [{ "id": 1, "Status": "Inactive", "URI": "" }],
    })
}
